import './catalogue.css';
import { createRoot } from 'react-dom/client';
import { Catalogue } from './Catalogue';

const place = document.getElementById('app');
if (place) createRoot(place).render(<Catalogue />);
